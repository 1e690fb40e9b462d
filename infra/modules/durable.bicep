import { roleId, roles } from 'shared.bicep'

@description('The Durable Task Scheduler, for those whose orchestrations outgrow storage queues.')
param name string
param location string
param tags object
param appPrincipalId string
@description('Client id the app signs in with.')
param appClientId string
param workspaceId string

resource scheduler 'Microsoft.DurableTask/schedulers@2026-02-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'Consumption' }
    // An empty list would let nobody in; who comes in is for the role below.
    ipAllowlist: ['0.0.0.0/0']
  }

  resource hub 'taskHubs' = { name: 'OmaVideo' }

  resource retention 'retentionPolicies' = {
    name: 'default'
    properties: { retentionPolicies: [{ retentionPeriodInDays: 30, orchestrationState: 'Completed' }] }
  }
}

resource worker 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(scheduler.id, appPrincipalId, roles.durableTaskDataContributor)
  scope: scheduler
  properties: { principalId: appPrincipalId, principalType: 'ServicePrincipal', roleDefinitionId: roleId(roles.durableTaskDataContributor) }
}

resource watch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: scheduler
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

@description('Names no secret: the identity signs in.')
output connectionString string = 'Endpoint=${scheduler.properties.endpoint};Authentication=ManagedIdentity;ClientID=${appClientId}'
output hub string = scheduler::hub.name
