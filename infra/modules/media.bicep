import { roleId, roles } from 'shared.bicep'

@description('What was made and brought: blobs only, kept so that nothing is lost by a slip.')
param name string
param location string
param tags object
@description('Principal of the app.')
param appPrincipalId string
@description('Whether only private endpoints lead here.')
param private bool
@description('Whether the account is locked against deletion.')
param lock bool
param workspaceId string

@description('Days within which the media can be set back to any moment; what is deleted is kept a day longer.')
var restoreDays = 13

// Tags are the owner's to set: that is why the app owns the blobs of its containers, though not the account.
var containers = ['artifacts', 'secrets', 'portraits', 'backups']

resource account 'Microsoft.Storage/storageAccounts@2025-08-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    sasPolicy: { sasExpirationPeriod: '00.02:00:00', expirationAction: 'Block' }
    accessTier: 'Hot'
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: { bypass: 'AzureServices', defaultAction: private ? 'Deny' : 'Allow' }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      changeFeed: { enabled: true, retentionInDays: restoreDays + 1 }
      deleteRetentionPolicy: { enabled: true, days: restoreDays + 1 }
      containerDeleteRetentionPolicy: { enabled: true, days: restoreDays + 1 }
      restorePolicy: { enabled: true, days: restoreDays }
    }
    resource each 'containers' = [for container in containers: { name: container }]
  }

  resource lifecycle 'managementPolicies' = {
    name: 'default'
    dependsOn: [blobs]
    properties: { policy: loadJsonContent('../lifecycle.json') }
  }
}

resource delegator 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, appPrincipalId, roles.blobDelegator)
  scope: account
  properties: { principalId: appPrincipalId, principalType: 'ServicePrincipal', roleDefinitionId: roleId(roles.blobDelegator) }
}

resource owner 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (container, i) in containers: {
  name: guid(account.id, container, appPrincipalId, roles.blobDataOwner)
  scope: account::blobs::each[i]
  properties: { principalId: appPrincipalId, principalType: 'ServicePrincipal', roleDefinitionId: roleId(roles.blobDataOwner) }
}]

resource guard 'Microsoft.Authorization/locks@2020-05-01' = if (lock) {
  name: 'media-stays'
  scope: account
  properties: { level: 'CanNotDelete', notes: 'Videos and backups are kept here.' }
}

resource accountWatch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: account
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

resource blobWatch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: account::blobs
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageDelete', enabled: true }, { category: 'StorageWrite', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = account.id
output name string = account.name
output blobEndpoint string = account.properties.primaryEndpoints.blob
