import { roleId, roles } from 'shared.bicep'

@description('What has to stay secret: the pepper of the API keys and what webhooks are signed with. infra/scripts/secrets puts them here, once.')
param name string
param location string
param tags object
param appPrincipalId string
@description('Principal of whoever deploys and so may write secrets; empty for nobody.')
param deployerPrincipalId string
param private bool
@description('Whether the vault is locked against deletion.')
param lock bool
param workspaceId string

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: { bypass: 'AzureServices', defaultAction: private ? 'Deny' : 'Allow' }
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, appPrincipalId, roles.keyVaultSecretsUser)
  scope: vault
  properties: { principalId: appPrincipalId, principalType: 'ServicePrincipal', roleDefinitionId: roleId(roles.keyVaultSecretsUser) }
}

resource writer 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployerPrincipalId)) {
  name: guid(vault.id, deployerPrincipalId, roles.keyVaultSecretsOfficer)
  scope: vault
  properties: { principalId: deployerPrincipalId, roleDefinitionId: roleId(roles.keyVaultSecretsOfficer) }
}

resource guard 'Microsoft.Authorization/locks@2020-05-01' = if (lock) {
  name: 'secrets-stay'
  scope: vault
  properties: { level: 'CanNotDelete', notes: 'Without the pepper no API key opens anything.' }
}

resource watch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'audit', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = vault.id
output name string = vault.name
output uri string = vault.properties.vaultUri
